"""gunicorn's settings, in development and production alike; the address comes from the command line.

`gunicorn --config python:clinic_site.gunicorn_conf --bind 127.0.0.1:8000 clinic_site.wsgi`
"""

import os
import sys
from pathlib import Path
from typing import Any

from clinic_site import environment

environment.refuse_what_is_weak(os.environ)  # before anything is started

worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
threads = 4
timeout = 30
graceful_timeout = 8
keepalive = 5

# The application is loaded once and forked: a worker that was killed is replaced at once, not after the seconds of an
# import, and the workers share its memory. So new code needs a restart; SIGHUP alone would serve the old one.
preload_app = True

# Its default place is shared by all servers of a user, which then command each other.
control_socket_disable = True

# A heartbeat file on a slow or full disk would make the master kill healthy workers.
MEMORY = Path("/dev/shm")  # noqa: S108  (gunicorn makes an unlinked file of a random name there)
worker_tmp_dir = str(MEMORY) if MEMORY.is_dir() else None

logger_class = "clinic_site.access_log.Logger"
accesslog = "-"
errorlog = "-"
loglevel = os.environ.get("GUNICORN_LOG_LEVEL", "warning")


def post_worker_init(_worker: object) -> None:
    """Called in each worker: it watches the database itself, as neither threads nor connections survive the fork."""
    served: Any = sys.modules.get("clinic_site.wsgi")  # absent where a test serves something else
    if served:
        served.begin()
