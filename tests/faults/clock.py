"""Another wall clock for a process, as after a jump of the machine's clock. For tests alone."""

import datetime
import time
from collections.abc import Callable

_time, _time_ns, _datetime = time.time, time.time_ns, datetime.datetime


class _AnyDatetime(type):
    """What the database's driver makes are datetimes, too."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, _datetime)

    def __subclasscheck__(cls, subclass: type) -> bool:
        return issubclass(subclass, _datetime)


def install(offset: Callable[[], float]) -> None:
    """From here on the wall clock is off by `offset()` seconds; to be called before Django is imported."""

    class Shifted(_datetime, metaclass=_AnyDatetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return _datetime.fromtimestamp(_time() + offset(), tz)

        @classmethod
        def utcnow(cls) -> datetime.datetime:
            return cls.now(datetime.UTC).replace(tzinfo=None)

    time.time = lambda: _time() + offset()
    time.time_ns = lambda: _time_ns() + int(offset() * 1e9)
    datetime.datetime = Shifted
