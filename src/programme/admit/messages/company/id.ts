// What the company reads of the office's decisions, in Indonesian.
import type { Shape } from "#i18n/catalog.ts";
import type { ja } from "./ja.ts";

export const id: Shape<typeof ja> = {
  back: "Kembali",
  of: (country) => `Permohonan untuk ${country}`,
  receipt: "Nomor penerimaan",
  notices: {
    addressee: (company) => `Kepada ${company}`,
    title: "Pemberitahuan dari kantor program",
    none: "Belum ada pemberitahuan.",
    sent: "Waktu pemberitahuan",
    pdf: "Lihat pemberitahuan sebagai PDF",
    otherLanguage: (language) => `Pemberitahuan dalam ${language}`,
    toCase: "Ke halaman permohonan",
    answer: { returned: "Mulai memperbaiki" },
    titles: {
      returned: "Permintaan perbaikan",
      admitted: "Pemberitahuan penerimaan",
      "waiting-list": "Pemberitahuan daftar tunggu",
      declined: "Hasil pemeriksaan",
    },
    remarks: "Yang perlu diperbaiki",
    replyBy: "Batas waktu jawaban",
  },
  letters: {
    admitted: ({ programme, country, receiptNumber, until }) =>
      `Terima kasih telah mendaftar ke ${programme} (${country}).\nSetelah diperiksa, permohonan perusahaan Anda (nomor penerimaan ${receiptNumber}) diterima.\n\nLangkah berikutnya:\n- Kantor program memilih calon tenaga ahli dan memperkenalkannya di halaman Anda.\n- Dukungan dimulai setelah perusahaan Anda dan tenaga ahli sama-sama setuju.\n- Dukungan diberikan sampai ${until}.\n\nSilakan hubungi kantor program bila ada pertanyaan.`,
    waitingList: ({ programme, country, receiptNumber, reason }) =>
      `Terima kasih telah mendaftar ke ${programme} (${country}).\nPermohonan perusahaan Anda (nomor penerimaan ${receiptNumber}) masuk daftar tunggu karena alasan berikut.\n\n${reason}\n\nBila ada tempat kosong, kami menawarkannya sesuai urutan. Anda tidak perlu melakukan apa pun.\n\nSilakan hubungi kantor program bila ada pertanyaan.`,
    declined: ({ programme, country, receiptNumber, reason }) =>
      `Terima kasih telah mendaftar ke ${programme} (${country}).\nKami telah memeriksa permohonan perusahaan Anda (nomor penerimaan ${receiptNumber}). Karena alasan berikut, permohonan belum dapat diterima kali ini.\n\n${reason}\n\nSilakan hubungi kantor program bila ada pertanyaan.`,
    returned: ({ programme, country, receiptNumber, replyBy }) =>
      `Terima kasih telah mendaftar ke ${programme} (${country}).\nKami telah memeriksa permohonan perusahaan Anda (nomor penerimaan ${receiptNumber}) dan meminta beberapa perbaikan.\nSilakan baca catatan kami, perbaiki, lalu serahkan kembali paling lambat ${replyBy}. Hanya isian yang diberi catatan yang dapat diubah.\n\nAnda masih dapat menyerahkannya setelah itu, tetapi pemeriksaan akan lebih lama.\nSilakan hubungi kantor program bila ada pertanyaan.`,
  },
  offer: {
    title: "Tempat dukungan ditawarkan",
    lead: "Tersedia tempat untuk permohonan Anda yang berada dalam daftar tunggu.",
    until: (day) => `Mohon jawab paling lambat ${day}. Sampai saat itu tempat disimpan untuk Anda.`,
    lapse:
      "Bila tidak ada jawaban sampai batas waktu, tempat ditawarkan kepada perusahaan berikutnya dan Anda tetap dalam daftar tunggu.",
    accept: "Terima tempat",
    acceptNote: "Kantor program mulai memeriksa permohonan.",
    decline: "Tolak dan tarik permohonan",
    declineNote: "Permohonan ditarik dan tempat ditawarkan kepada perusahaan berikutnya.",
    accepted: "Tempat telah diterima. Kantor program memeriksa permohonan.",
    declined: "Penarikan permohonan telah diterima.",
    over: "Batas waktu jawaban telah lewat. Permohonan tetap dalam daftar tunggu.",
    none: "Tidak ada tawaran yang menunggu jawaban.",
  },
  withdrawal: {
    title: "Menarik permohonan",
    question: "Tarik permohonan ini?",
    consequences: [
      "Pemeriksaan dan dukungan berakhir di sini. Tenaga ahli Anda tidak dapat lagi melihat kasus ini.",
      "Tempat yang sudah ada untuk Anda ditawarkan kepada perusahaan berikutnya.",
      "Penarikan tidak dapat dibatalkan. Untuk mendaftar lagi diperlukan permohonan baru.",
      "Permohonan dan pemberitahuan sebelumnya tetap dapat dilihat.",
    ],
    reason: "Alasan penarikan",
    reasonHint: "Boleh dikosongkan. Dibaca oleh kantor program.",
    yes: "Tarik permohonan",
    no: "Jangan tarik",
    done: "Penarikan permohonan telah diterima.",
    doneAt: (at) => `Penarikan diterima pada ${at}.`,
    notPossible: "Permohonan ini tidak dapat ditarik sekarang.",
    tooLong: (max) => `Paling banyak ${max} karakter`,
  },
  mails: {
    greeting: (name) => `Yth. ${name},`,
    noticeSubject: (title, receiptNumber) => `${title}: nomor penerimaan ${receiptNumber}`,
    see: "Lihat pemberitahuan",
    correct: "Lihat catatan dan perbaiki",
    offerSubject: (receiptNumber) => `Tempat ditawarkan: nomor penerimaan ${receiptNumber}`,
    offerSee: "Lihat tawaran dan jawab",
    withdrawnSubject: (receiptNumber) => `Penarikan diterima: nomor penerimaan ${receiptNumber}`,
    withdrawn: (programme, country) =>
      `Kami telah menerima penarikan permohonan Anda untuk ${programme} (${country}). Terima kasih.`,
    withdrawnSee: "Lihat permohonan",
    lapsed:
      "Karena tidak ada jawaban tepat waktu, tempat telah ditawarkan kepada perusahaan berikutnya. Permohonan Anda tetap dalam daftar tunggu.",
    lapsedSubject: (receiptNumber) => `Tetap dalam daftar tunggu: nomor penerimaan ${receiptNumber}`,
    automatic: "Email ini dikirim secara otomatis.",
  },
};
