#include "app/form/office_section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "app/form/subject_words.h"
#include "app/widgets/folding_section.h"
#include "app/widgets/undo_keys.h"
#include "core/profile/profile_text.h"

namespace huimin {

namespace {

std::string officeText(const Profile& profile, const std::string& key)
{
    if (key == "id")
        return profile.id;
    if (key == "case_number")
        return profile.office.caseNumber;
    return key == "address" ? profile.office.address : profile.office.phone;
}

/// Whether there is somebody to choose the applicant from: an employer lists nobody, a wage claim lists days.
bool listsPersons(const Profile& profile)
{
    const auto lists = profile.lists();
    return std::any_of(lists.begin(), lists.end(), [](const GivenFact* list) { return list->fact->keyFact.empty(); });
}

}  // namespace

OfficeSection::OfficeSection(CaseDocument& document, const FormWords& words, QWidget* parent)
    : QWidget(parent), m_document(document), m_words(words), m_applicant(new QComboBox), m_notes(new QPlainTextEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* section = new FoldingSection;
    section->setTitle(tr("Office data"));
    layout->addWidget(section);
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(18, 0, 0, 0);
    addLine(*grid, "id", tr("File number"));
    addLine(*grid, "case_number", tr("Case number"));
    auto* applicant = new QLabel(tr("Applicant"));
    grid->addWidget(applicant, grid->rowCount(), 0);
    grid->addWidget(m_applicant, grid->rowCount() - 1, 1);
    m_applicant->setAccessibleName(tr("Applicant"));
    // A name of many characters must not widen the form.
    m_applicant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_applicant->setMinimumContentsLength(12);
    const bool listsSomebody = listsPersons(*document.profile());
    applicant->setVisible(listsSomebody);
    m_applicant->setVisible(listsSomebody);
    addLine(*grid, "address", tr("Address"));
    addLine(*grid, "phone", tr("Phone"));
    grid->addWidget(new QLabel(tr("Notes")), grid->rowCount(), 0, Qt::AlignTop);
    grid->addWidget(m_notes, grid->rowCount() - 1, 1);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setAcceptDrops(false);
    m_notes->setUndoRedoEnabled(false);
    new UndoKeys(*m_notes);
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * 4);
    section->setBody(body);
    section->setOpen(true);
    connect(m_applicant, &QComboBox::activated, this, [this] {
        enter("applicant", tr("Applicant"), m_applicant->currentData().toString());
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { enter("notes", tr("Notes"), m_notes->toPlainText()); });
    refresh();
}

void OfficeSection::addLine(QGridLayout& grid, const std::string& key, const QString& label)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(label);
    edit->setAcceptDrops(false);
    new UndoKeys(*edit);
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(label), row, 0);
    grid.addWidget(edit, row, 1);
    m_lines.push_back({key, edit});
    connect(edit, &QLineEdit::textEdited, this, [=, this](const QString& text) { enter(key, label, text); });
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_document.endTyping(); });
}

void OfficeSection::enter(const std::string& key, const QString& what, const QString& text)
{
    const std::string value = text.trimmed().isEmpty() ? std::string() : text.toStdString();
    m_document.edit([&](ProfileText& profile) { return profile.setFrame(key, value); }, what, QString::fromStdString(key));
}

void OfficeSection::refresh()
{
    for (const Line& line : m_lines) {
        const QString text = QString::fromStdString(officeText(*m_document.profile(), line.key));
        // A blank that is being typed at the end is no change of the file's.
        if (line.edit->text().trimmed() != text.trimmed())
            line.edit->setText(text);
    }
    refreshApplicants();
    refreshNotes();
}

void OfficeSection::refreshApplicants()
{
    m_applicant->clear();
    m_applicant->addItem(tr("not named"));
    for (const GivenFact* list : m_document.profile()->lists()) {
        for (std::size_t i = 0; list->fact->keyFact.empty() && i < list->items.size(); ++i)
            m_applicant->addItem(nameOfItem(*list, i, m_words), QString::fromStdString(list->items[i].id));
    }
    const int at = m_applicant->findData(QString::fromStdString(m_document.profile()->office.applicant));
    m_applicant->setCurrentIndex(std::max(at, 0));
}

void OfficeSection::refreshNotes()
{
    const QString notes = QString::fromStdString(m_document.profile()->office.notes);
    if (m_notes->toPlainText().trimmed() == notes.trimmed())
        return;
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(notes);
}

}  // namespace huimin
