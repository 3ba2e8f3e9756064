"""What a failure means that is no fault of ours, in plain words for a log.

The database's own words never go into a log: they may quote a row.
"""

from django.db import Error, InterfaceError, OperationalError

# PostgreSQL's codes (its manual, appendix A) of what somebody has to mend at the server.
NOT_NOW = {
    "25006": "the database is read-only",
    "53100": "the disk of the database is full",
    "53200": "the database is out of memory",
    "53300": "the database has no connection left",
    "57P03": "the database is starting or stopping",
}


def of_database(error: BaseException | None) -> str:
    """Why the database cannot do its work now; "" when the failure is no such thing, so a fault of ours."""
    if not isinstance(error, Error):
        return ""
    known = NOT_NOW.get(getattr(error.__cause__, "pgcode", None) or "")
    if known:
        return known
    return "the database does not answer" if isinstance(error, OperationalError | InterfaceError) else ""


def words(error: BaseException) -> str:
    """As `of_database`, of this machine's disk as well."""
    if isinstance(error, OSError):
        return (error.strerror or type(error).__name__).lower()
    return of_database(error)
