"""The pattern page of development: every component in every state, drawn from the fixtures in this package.

Nothing here is shown in production. Figures and names are examples and say so; they are no medical facts.
"""
