// The two-letter codes of the world's countries and regions (ISO 3166-1), for where a firm is.
import { getCountries } from "libphonenumber-js/max";

export const isoCountries: readonly string[] = getCountries();
