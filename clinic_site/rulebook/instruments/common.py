"""Words that PHQ-9 and GAD-7 share: the functional item and the credit line (clinical.md 1.1, 1.3)."""

FUNCTIONAL_EN = (
    "If you checked off any problems, how difficult have these problems made it for you to do your work, "
    "take care of things at home, or get along with other people?"
)
FUNCTIONAL_ANSWERS_EN = ("Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult")
CREDIT_EN = (
    "Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant "
    "from Pfizer Inc. No permission required to reproduce, translate, display or distribute."
)
ANSWERS_EN = ("Not at all", "Several days", "More than half the days", "Nearly every day")

FUNCTIONAL_ES = (
    "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, "
    "encargarse de las tareas del hogar, o llevarse bien con otras personas?"
)
FUNCTIONAL_ANSWERS_ES = ("No ha sido difícil", "Un poco difícil", "Muy difícil", "Extremadamente difícil")
CREDIT_ES = (
    "Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una "
    "subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar "
    "o distribuir."
)
