#pragma once
#include <QWidget>
#include <vector>

#include "app/document/case_document.h"
#include "app/form/form_words.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace huimin {

/// What the office keeps beside the facts: the case's number, who applies, where they live, notes. No rule asks for it.
class OfficeSection : public QWidget {
    Q_OBJECT
public:
    OfficeSection(CaseDocument& document, const FormWords& words, QWidget* parent = nullptr);

    void refresh();

private:
    struct Line {
        std::string key;
        QLineEdit* edit;
    };
    void addLine(QGridLayout& grid, const std::string& key, const QString& label);
    void enter(const std::string& key, const QString& what, const QString& text);
    void refreshApplicants();
    void refreshNotes();

    CaseDocument& m_document;
    const FormWords m_words;
    std::vector<Line> m_lines;
    QComboBox* m_applicant;
    QPlainTextEdit* m_notes;
};

}  // namespace huimin
