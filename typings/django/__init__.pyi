# Django carries no types. Only its enumerations are described here (db/models), because without them mypy takes their
# members for plain tuples; everything else stays unknown to it.
from typing import Any

def __getattr__(name: str) -> Any: ...
