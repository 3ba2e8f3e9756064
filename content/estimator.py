"""The form of the cost estimator: sessions, price, boosters, a ride, days off. It is read once and thrown away."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.utils.translation import gettext_lazy as _

from content.estimate import Costs, dollars

MOST_TIMES = 100
MOST_DOLLARS = 100_000


class Dollars(forms.DecimalField):
    """An amount as people write it: "$1,200" is 1200."""

    def __init__(self, **options: Any) -> None:
        super().__init__(min_value=0, max_value=MOST_DOLLARS, decimal_places=2, localize=False, **options)
        self.widget = forms.TextInput(attrs={"inputmode": "decimal", "class": "is-short", "autocomplete": "off"})
        self.error_messages["invalid"] = _("Write an amount in dollars, in figures, such as 400")

    def to_python(self, value: Any) -> Decimal | None:
        return super().to_python(value.replace("$", "").replace(",", "").strip() if isinstance(value, str) else value)


class Times(forms.IntegerField):
    """How many times."""

    def __init__(self, *, least: int, **options: Any) -> None:
        super().__init__(min_value=least, max_value=MOST_TIMES, **options)
        self.widget = forms.TextInput(attrs={"inputmode": "numeric", "class": "is-short", "autocomplete": "off"})
        self.error_messages["invalid"] = _("Write a whole number, in figures, such as 6")


class EstimatorForm(forms.Form):
    """`fees`: the clinic's dated fees as a snapshot froze them; a price may be chosen from them."""

    sessions = Times(
        least=1, label=_("How many infusions?"), error_messages={"required": _("Write how many infusions, such as 6")}
    )
    fee = forms.ChoiceField(label=_("Price from our list"), required=False)
    price_low = Dollars(label=_("Price of one infusion, in dollars"), required=False)
    price_high = Dollars(
        label=_("Highest price of one infusion, in dollars"),
        required=False,
        help_text=_("Leave it empty if you know the price."),
    )
    boosters = Times(
        least=0,
        label=_("How many more in the year after?"),
        required=False,
        help_text=_("No one can tell you. Put in what you could pay."),
    )
    ride = Dollars(label=_("A ride home, each time"), required=False)
    time_off = Dollars(label=_("Pay you lose, each time"), required=False)
    other = Dollars(label=_("First visit and anything else, in all"), required=False)

    def __init__(self, data: Mapping[str, Any] | None = None, fees: Sequence[Mapping[str, Any]] = ()) -> None:
        super().__init__(data, label_suffix="", use_required_attribute=False)
        self.fees = {str(place): fee for place, fee in enumerate(fees)}
        if self.fees:
            listed = [(place, f"{fee['label']}: {dollars(fee['low'])}") for place, fee in self.fees.items()]
            self.fields["fee"].choices = [("", _("Another price, below")), *listed]
        else:
            del self.fields["fee"]
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True

    def clean(self) -> dict[str, Any]:
        """A price from the list stands before a typed one; one of them is needed, and low is not above high."""
        answers = super().clean() or {}
        chosen = self.fees.get(answers.get("fee") or "")
        if chosen:
            answers["price_low"] = Decimal(str(chosen["low"]))
            answers["price_high"] = Decimal(str(chosen["high"] or chosen["low"]))
        low, high = answers.get("price_low"), answers.get("price_high")
        if low is None and "price_low" not in self.errors:
            self.add_error("price_low", _("Write the price of one infusion, such as 400"))
        if low is not None and high is not None and high < low:
            self.add_error("price_high", _("The highest price cannot be less than the price above"))
        return answers

    def costs(self) -> Costs:
        """What was typed, once it is valid."""
        given = self.cleaned_data
        zero = Decimal(0)
        return Costs(
            sessions=given["sessions"],
            price_low=given["price_low"],
            price_high=given["price_low"] if given.get("price_high") is None else given["price_high"],
            boosters=given.get("boosters") or 0,
            ride=given.get("ride") or zero,
            time_off=given.get("time_off") or zero,
            other=given.get("other") or zero,
        )
