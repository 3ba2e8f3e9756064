"""The forms over HTTP. No view in this package asks a database.

visit.py (one request to a journey), steps.py (a screen, the panel), answers.py (check, send), one_page.py (contact),
afterwards.py (sent), leaving.py (clear, other language, stop), refused.py (cookies off)
"""
