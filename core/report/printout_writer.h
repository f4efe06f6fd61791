#pragma once
#include <string>

#include "core/determination/determination.h"
#include "core/report/printout.h"
#include "core/report/words.h"

namespace huimin::report {

/// Puts a printed document together from top to bottom; its headings are numbered as each language does: 一、 and 1.
class PrintoutWriter {
public:
    PrintoutWriter(std::string title, const Words& words) : m_words(words) { m_printout.title = std::move(title); }

    /// What stands around every page of a case: its number, that its standards are a sample, by which rules it was made.
    void about(const Determination& determination);

    void heading(const Sentence& sentence, std::initializer_list<SentencePart> parts = {});
    void paragraph(std::string text, Paragraph::Kind kind = Paragraph::Kind::Plain);
    void add(Block block) { m_printout.blocks.push_back(std::move(block)); }
    /// A table without rows is left out.
    void table(Table table);
    /// Where to ask, who signs (nobody: no lines), and the seal with the date.
    void close(const Office& office, Date day, std::vector<std::string> signers = {});

    Printout& printout() { return m_printout; }
    Printout take() { return std::move(m_printout); }

private:
    const Words& m_words;
    Printout m_printout;
    int m_headings = 0;
};

/// A day as a document is dated with: 2023年2月1日.
std::string dateInWords(Date day, const Words& words);

}  // namespace huimin::report
