/** A permit card that does not exist. A service has a file: `src="/permit-card.svg"`. */
export const permitCard: string = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="240" viewBox="0 0 400 240" font-family="sans-serif">
    <rect x="1" y="1" width="398" height="238" rx="12" fill="#f8f5e9" stroke="#0b0c0c" stroke-width="2"/>
    <rect x="1" y="1" width="398" height="50" rx="12" fill="#0b4f55"/>
    <text x="20" y="34" font-size="24" fill="#fff">Market stall permit</text>
    <rect x="20" y="70" width="100" height="120" fill="#cecece"/>
    <circle cx="70" cy="112" r="22" fill="#6f777b"/>
    <path d="M32 190a38 42 0 0 1 76 0z" fill="#6f777b"/>
    <text x="140" y="95" font-size="22">Sam Example</text>
    <text x="140" y="150" font-size="26" font-weight="bold">MS 4827</text>
    <text x="140" y="205" font-size="22">Until 4 June 2027</text>
  </svg>`,
)}`
