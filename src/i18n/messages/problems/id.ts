// Indonesian texts that tell what is wrong with an input.
import type { Shape } from "#i18n/catalog.ts";
import { formatDate, formatMegabytes, formatNumber } from "#i18n/formats.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  required: (field) => `Silakan isi “${field}”.`,
  "too-long": (field, { max, length }) =>
    `Silakan isi “${field}” paling banyak ${formatNumber("id", max)} karakter (sekarang ${formatNumber("id", length)}).`,
  "control-characters": (field, { characters }) =>
    `“${field}” memuat karakter kendali yang tidak terlihat (${characters.join(", ")}). Silakan hapus bagian itu dan ketik ulang.`,
  "unshowable-characters": (field, { characters }) =>
    `“${field}” memuat karakter yang tidak dapat ditampilkan di komputer lain (${characters.join(", ")}). Silakan ganti dengan karakter lain.`,
  "broken-characters": (field) =>
    `“${field}” memuat karakter yang tidak terbaca. Silakan ketik ulang bagian yang tampil sebagai “\uFFFD”.`,
  "not-a-date": (field) =>
    `Silakan isi “${field}” dengan tanggal, bulan, dan tahun, misalnya 23 November 2026 atau 2026-11-23.`,
  "no-such-date": (field) =>
    `Tanggal pada “${field}” tidak ada. Silakan periksa tanggal, bulan, dan tahunnya.`,
  "ambiguous-date": (field, { candidates }) =>
    `“${field}” dapat berarti ${formatDate("id", candidates[0])} atau ${formatDate("id", candidates[1])}. Silakan tulis bulan dengan huruf.`,
  "date-too-early": (field, { earliest }) =>
    `Silakan isi “${field}” dengan tanggal ${formatDate("id", earliest)} atau sesudahnya.`,
  "date-too-late": (field, { latest }) =>
    `Silakan isi “${field}” dengan tanggal ${formatDate("id", latest)} atau sebelumnya.`,
  "not-a-time": (field) => `Silakan isi “${field}” dengan jam, misalnya 14.30.`,
  "not-a-phone": (field, { example }) => `Silakan isi “${field}” dengan angka, misalnya ${example}.`,
  "several-phones": (field) => `Silakan isi “${field}” dengan satu nomor telepon saja.`,
  "phone-too-short": (field, { example }) =>
    `Angka pada “${field}” kurang. Silakan isi beserta kode area, misalnya ${example}.`,
  "phone-too-long": (field, { example }) =>
    `Angka pada “${field}” terlalu banyak. Silakan isi satu nomor saja, misalnya ${example}.`,
  "no-such-phone": (field, { example }) =>
    `“${field}” bukan nomor yang berlaku. Silakan periksa kembali (contoh: ${example}). Untuk nomor negara lain, awali dengan kode negara, misalnya +81.`,
  "not-a-postal-code": (field) =>
    `Silakan isi “${field}” (kode pos Jepang) dengan 7 angka, misalnya 100-0001.`,
  "corporate-number-length": (field, { digits }) =>
    `Silakan isi “${field}” dengan 13 angka (sekarang ${digits}).`,
  "corporate-number-check": (field) =>
    `Ada angka yang salah pada “${field}”. Silakan periksa satu per satu dan isi ulang. Nomor dapat dicari di situs nomor badan hukum Badan Pajak Nasional Jepang.`,
  "not-an-email": (field) => `Silakan isi “${field}” dengan bentuk seperti name@example.com.`,
  "several-emails": (field) => `Silakan isi “${field}” dengan satu alamat email saja.`,
  "not-a-url": (field) => `Silakan isi “${field}” dengan bentuk seperti https://www.example.com.`,
  "url-scheme": (field) => `Silakan isi “${field}” dengan alamat yang diawali https:// atau http://.`,
  "url-credentials": (field) =>
    `“${field}” memuat nama pengguna atau kata sandi. Silakan hapus bagian sampai dengan “@”.`,
  "not-a-whole-number": (field) => `Silakan isi “${field}” dengan bilangan bulat, misalnya 15.`,
  "number-too-small": (field, { min }) =>
    `Silakan isi “${field}” dengan ${formatNumber("id", min)} atau lebih.`,
  "number-too-large": (field, { max }) =>
    `Silakan isi “${field}” dengan ${formatNumber("id", max)} atau kurang.`,
  "choice-required": (field) => `Silakan pilih “${field}”.`,
  "not-a-choice": (field) => `Silakan pilih “${field}” dari pilihan yang tersedia.`,
  "file-required": (field) => `Silakan pilih berkas untuk “${field}”.`,
  "file-empty": (field) => `Berkas pada “${field}” kosong. Silakan pilih berkas yang berisi.`,
  "file-too-large": (field, { maxBytes }) =>
    `Berkas pada “${field}” terlalu besar. Silakan pilih berkas paling besar ${formatMegabytes("id", maxBytes)}.`,
  "too-many-files": (field, { max }) =>
    `Berkas pada “${field}” terlalu banyak. Silakan pilih paling banyak ${max}.`,
  "form-too-large": (_, { maxBytes }) =>
    `Data yang dikirim terlalu besar untuk diterima. Silakan kurangi hingga paling besar ${formatMegabytes("id", maxBytes)} seluruhnya, lalu kirim lagi.`,
  "form-unreadable": () =>
    "Data yang dikirim tidak diterima seluruhnya. Silakan periksa koneksi Anda dan kirim lagi.",
};
