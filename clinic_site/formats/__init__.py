"""How dates, times and numbers are written, where that is not what Django has for the language."""
