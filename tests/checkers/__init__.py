"""Outside judges of whole pages, run by hand: the Nu HTML checker (`make nu`) and Lighthouse (`make lighthouse`)."""
