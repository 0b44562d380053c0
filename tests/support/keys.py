"""Keys to sign with, and their certificates, made for a test."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

PASSWORD = "열려라"


def key_of(role: str, days: tuple[int, int] = (-1, 1)) -> bytes:
    """A PKCS#12 file of a role; its certificate is valid between these days from now."""
    private, certificate = key_pair(role, days)
    encryption = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(None, private, certificate, None, encryption)


def key_pair(
    role: str, days: tuple[int, int] = (-1, 1)
) -> tuple[rsa.RSAPrivateKey, x509.Certificate]:
    """A key with a certificate that it signed itself."""
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, role)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + timedelta(days=days[0]))
        .not_valid_after(now + timedelta(days=days[1]))
        .sign(private, hashes.SHA256())
    )
    return private, certificate
