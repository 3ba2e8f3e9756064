"""The content security policy of the admin: nothing inline without a nonce, nothing from another host.

Public pages have a stricter one (`settings.SECURE_CSP`). Here jQuery and the editor make elements from text, so Trusted
Types would break them; and the editor makes `<style>` elements, to which `static/js/style-nonce.js` gives the nonce.
"""

from django.utils.csp import CSP

ADMIN_POLICY = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "connect-src": [CSP.SELF],
    "font-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
