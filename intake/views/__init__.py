"""The forms over HTTP. Only code.py asks a database, for the state of what was sent; all else works without one.

visit.py (one request to a journey), steps.py (a screen, the panel), answers.py (check, send), one_page.py (contact),
afterwards.py (sent, further parts), code.py (what I sent), leaving.py (clear, other language, stop), refused.py
(cookies off)
"""
