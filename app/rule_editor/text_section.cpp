#include "app/rule_editor/text_section.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "app/widgets/qt_text.h"
#include "app/widgets/undo_keys.h"

namespace huimin {

TextSection::TextSection(RuleEditing& editing, QWidget* parent) : QWidget(parent), m_editing(editing), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 6, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

QLineEdit* TextSection::field(int row, int column, int span)
{
    auto* edit = new QLineEdit;
    new UndoKeys(*edit);
    m_grid->addWidget(edit, row, column, 1, span);
    const std::size_t line = m_lines.size();
    connect(edit, &QLineEdit::textEdited, this, [this, line] { write(m_lines[line]); });
    return edit;
}

void TextSection::add(const RulePart& part)
{
    const int row = m_grid->rowCount();
    const bool isText = part.kind == RulePartKind::Text;
    auto* label = new QLabel;
    m_grid->addWidget(label, row, 0);
    QLineEdit* zh = field(row, 1, isText ? 1 : 2);
    QLineEdit* en = isText ? field(row, 2, 1) : nullptr;
    m_lines.push_back({part, label, zh, en});
}

/// What people call a part of a rule.
QString TextSection::nameOf(const RulePart& part) const
{
    std::string key;
    QString number;
    for (const yaml::Path::Step& step : part.path.steps()) {
        if (step.key()) {
            key = *step.key();
            number.clear();
        } else if (step.index()) {
            number = QStringLiteral(" %1").arg(*step.index() + 1);
        }
    }
    const std::map<std::string, QString> names{
        {"label", tr("Name")},          {"question", tr("Question")},        {"help", tr("Help")},           {"when_true", tr("Said of whom it holds")},
        {"look_for", tr("Look for")},   {"title", tr("Title")},              {"short", tr("Short name")},    {"issuer", tr("Issued by")},
        {"notes", tr("Note")},          {"authority", tr("Authority")},      {"concerns", tr("Concerns")},   {"when", tr("Where")},
        {"formula", tr("Formula")},     {"at_least", tr("At least")},        {"one_row_per", tr("One row per")}, {"or_when", tr("Or where")},
        {"item_label", tr("One of them")}, {"forbidden", tr("Why not made public")}, {"date", tr("Date")}, {"papers", tr("Name")}};
    const auto known = names.find(key);
    return (known == names.end() ? qt(key) : known->second) + number;
}

void TextSection::speak()
{
    for (const Line& line : m_lines) {
        const QString name = nameOf(line.part);
        line.label->setText(name);
        line.label->setBuddy(line.zh);
        line.zh->setAccessibleName(line.en ? tr("%1, Chinese").arg(name) : name);
        if (!line.en)
            continue;
        line.zh->setPlaceholderText(tr("Chinese"));
        line.en->setPlaceholderText(tr("English"));
        line.en->setAccessibleName(tr("%1, English").arg(name));
    }
}

void TextSection::refresh()
{
    const RuleText* text = m_editing.text();
    for (const Line& line : m_lines) {
        const Bilingual written = !text ? Bilingual() : line.en ? text->texts(line.part.path) : Bilingual{text->scalar(line.part.path), {}};
        // What a person is typing in stays as it is, cursor and all, and the blank before the next word.
        if (line.zh->text().trimmed() != qt(written.zh).trimmed())
            line.zh->setText(qt(written.zh));
        if (line.en && line.en->text().trimmed() != qt(written.en).trimmed())
            line.en->setText(qt(written.en));
    }
}

void TextSection::write(const Line& line)
{
    const QString place = qt(m_editing.file() + '|' + line.part.path.toString());
    const Bilingual typed{line.zh->text().toStdString(), line.en ? line.en->text().toStdString() : std::string()};
    m_editing.edit(
        [&](RuleText& text) { return line.en ? text.setTexts(line.part.path, typed) : text.setScalar(line.part.path, typed.zh); },
        tr("Change: %1").arg(line.label->text()), place);
}

}  // namespace huimin
