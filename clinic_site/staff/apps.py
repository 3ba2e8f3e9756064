from django.apps import AppConfig


class StaffConfig(AppConfig):
    name = "clinic_site.staff"
    label = "staff"
    verbose_name = "Staff"
