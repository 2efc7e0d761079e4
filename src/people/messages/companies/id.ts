// Texts of the pages about companies, their sites, their people and invitations, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  newCompany: {
    title: "Daftarkan perusahaan",
    lead: "Daftarkan perusahaan yang mengajukan permohonan. Anda menjadi pengelola pertama dan dapat mengundang orang lain.",
    submit: "Daftarkan",
  },
  company: {
    number: "Nomor badan hukum Jepang",
    sites: "Lokasi luar negeri",
    noSites: "Belum ada lokasi terdaftar.",
    addSite: "Daftarkan lokasi",
    people: "Anggota",
    peopleCount: (count) => `${count} orang`,
    manage: "Anggota dan undangan",
    yourRole: "Peran Anda",
    apply: "Ajukan permohonan",
    country: "Negara/wilayah",
    nameJa: "Nama (Jepang)",
    nameLocal: "Nama (setempat)",
  },
  sites: {
    title: "Lokasi luar negeri",
    add: "Daftarkan lokasi",
    submit: "Daftarkan",
    added: "Lokasi telah didaftarkan.",
    oneName: "Masukkan nama dalam bahasa Jepang atau bahasa setempat.",
  },
  people: {
    title: "Anggota dan undangan",
    caption: "Anggota perusahaan",
    name: "Nama",
    action: "Tindakan",
    end: "Akhiri keanggotaan",
    leave: "Keluar dari perusahaan ini",
    confirmEnd: (name) => `Akhiri keanggotaan ${name}?`,
    confirmLeave: (company) => `Keluar dari ${company}?`,
    confirmLead:
      "Sejak saat itu halaman dan permohonan perusahaan tidak dapat dilihat lagi. Untuk kembali diperlukan undangan baru.",
    endOf: (name) => ` (${name})`,
    ended: "Keanggotaan telah diakhiri.",
    "last-owner": "Satu-satunya pengelola tidak dapat keluar. Undang pengelola lain terlebih dahulu.",
    "not-an-owner": "Hanya pengelola yang dapat melakukan ini.",
    "not-a-member": "Orang ini bukan lagi anggota perusahaan.",
    "already-member": "Orang dengan alamat email ini sudah menjadi anggota.",
    invite: "Undang",
    inviteLead:
      "Kami mengirim undangan lewat email. Siapa yang mendaftar atau masuk dengan alamat itu dapat bergabung.",
    submit: "Kirim undangan",
    invited: "Undangan telah dikirim.",
    openInvitations: "Undangan yang menunggu jawaban",
    until: (date) => `berlaku hingga ${date}`,
    takeBack: "Tarik kembali",
    takenBack: "Undangan telah ditarik kembali.",
    onlyOwners: "Hanya pengelola yang dapat mengundang orang dan mengakhiri keanggotaan.",
  },
  invitation: {
    title: "Undangan",
    into: (into) => `Anda diundang bergabung dengan “${into}”.`,
    asRole: (role) => `Peran: ${role}`,
    staff: (role) => `Himori (${role})`,
    accept: "Bergabung",
    forWhom: (email) => `Undangan ini untuk ${email}.`,
    signInFirst:
      "Untuk bergabung, masuklah dengan alamat email ini. Jika baru pertama kali, daftar dan konfirmasi alamat Anda, lalu buka kembali tautan di email undangan.",
    ended: "Undangan ini sudah dipakai atau ditarik kembali.",
    expired: "Undangan ini sudah kedaluwarsa. Mintalah undangan baru kepada pengundang.",
    "other-address":
      "Akun yang sedang masuk berbeda dengan alamat yang diundang. Keluar, lalu masuk dengan alamat yang diundang.",
    unconfirmed: "Anda tidak dapat bergabung karena alamat email belum dikonfirmasi.",
    staffAccount: "Akun kantor program, tenaga ahli, dan operator tidak dapat menjadi anggota perusahaan.",
  },
};
