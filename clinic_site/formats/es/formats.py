"""Spanish as it is written in the United States: a twelve-hour clock, a point before decimals, weeks from Sunday.

Django's own "es" is Spain's. Short dates name the month, because 5/6 is May here and June in most of Latin America.
"""

TIME_FORMAT = "P"
DATETIME_FORMAT = r"j \d\e F \d\e Y, P"
SHORT_DATE_FORMAT = "j b Y"
SHORT_DATETIME_FORMAT = "j b Y, P"
FIRST_DAY_OF_WEEK = 0
DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
