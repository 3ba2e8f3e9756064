"""What readers see: thin views over publications, the clinic's facts and rendering."""
