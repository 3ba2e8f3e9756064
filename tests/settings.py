"""The settings of the tests: development's, on the test cluster (or DATABASE_URL), with a fast password hasher."""

import os

from clinic_site.database.server import cluster_for_tests

os.environ["CLINIC_ENV"] = "development"
OWN_SERVER = "DATABASE_URL" not in os.environ
if OWN_SERVER:
    os.environ["DATABASE_URL"] = cluster_for_tests().url()

from clinic_site.settings import *  # settings read the environment prepared above

if OWN_SERVER:  # one database a run, so that two runs at once do not meet
    DATABASES["default"]["TEST"] = {"NAME": f"test_clinic_{os.getpid()}"}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # Argon2 costs 25 ms a password
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"  # no collectstatic first
