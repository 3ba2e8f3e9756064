"""Shared by all tests: real PostgreSQL (`make test` starts it), nothing mocked inside these machines."""
