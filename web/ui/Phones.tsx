import './Phones.css'

/** A number as a telephone takes it: letters on the keypad as digits, the country's code in front. */
function dialled(phone: string): string {
  const digits = phone
    .toUpperCase()
    .replace(/[A-Z]/g, (letter) => '22233344455566677778889999'[letter.charCodeAt(0) - 65] ?? '')
    .replace(/\D/g, '')
  return digits.length === 10 ? `+1${digits}` : digits.length === 11 ? `+${digits}` : digits
}

/** Telephone numbers to tap. */
export function Phones({ phones }: { phones: readonly string[] }) {
  return phones.map((phone) => (
    <a key={phone} className="phone" href={`tel:${dialled(phone)}`}>
      {phone}
    </a>
  ))
}
