#include "app/rule_editor/text_section.h"

#include <QGridLayout>
#include <QLabel>
#include <utility>

#include "app/rule_editor/owner_title.h"
#include "app/rule_editor/wrapping_field.h"
#include "app/widgets/qt_text.h"

namespace huimin {

TextSection::TextSection(RuleEditing& editing, QWidget* parent) : QWidget(parent), m_editing(editing), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 6, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

WrappingField* TextSection::field(int row, int column, int span)
{
    auto* edit = new WrappingField;
    edit->setObjectName(QStringLiteral("ruleLine"));
    m_grid->addWidget(edit, row, column, 1, span);
    const std::size_t line = m_lines.size();
    connect(edit, &WrappingField::textEdited, this, [this, line] { write(m_lines[line]); });
    return edit;
}

void TextSection::add(const RulePart& part, std::optional<yaml::Path> owner)
{
    const int row = m_grid->rowCount();
    const bool isText = part.kind == RulePartKind::Text;
    auto* label = new QLabel;
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    label->setContentsMargins(0, 3, 0, 0);
    WrappingField* zh = field(row, 1, isText ? 1 : 2);
    WrappingField* en = isText ? field(row, 2, 1) : nullptr;
    for (WrappingField* edit : {zh, en}) {
        if (edit)
            edit->setProperty("path", qt(part.path.toString()));
    }
    m_lines.push_back({part, std::move(owner), label, zh, en});
}

/// What people call a part of a rule.
QString TextSection::nameOf(const RulePart& part) const
{
    std::string key;
    std::string above;
    QString number;
    for (const yaml::Path::Step& step : part.path.steps()) {
        if (step.key()) {
            above = std::exchange(key, *step.key());
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
        {"item_label", tr("One of them")}, {"forbidden", tr("Why not made public")}, {"date", tr("Date")}, {"papers", tr("Name")},
        {"jurisdiction", tr("Where it holds")}, {"text", tr("Text")}, {"change", tr("What changed")}, {"what", tr("What it says")},
        {"for_whom", tr("For whom")}, {"figure", tr("Figure")}, {"because", tr("Why")}, {"sheet", tr("Name of the sheet")}, {"part", tr("Part that counts")}};
    const auto known = names.find(above == "papers" ? above : key);
    if (above == "receipt")
        return tr("Receipt: %1").arg(known == names.end() ? qt(key) : known->second);
    return (known == names.end() ? qt(key) : known->second) + number;
}

/// The label of a line tells its owner where no heading does; a screen reader tells it in any case.
void TextSection::speak(Language language, const yaml::Path& thing)
{
    for (const Line& line : m_lines) {
        const yaml::Path owner = line.owner ? *line.owner : m_editing.text() ? ownerPath(*m_editing.text(), thing, line.part.path) : thing;
        const QString title = owner == thing ? QString() : ownerTitle(m_editing, owner, language);
        const QString own = nameOf(line.part);
        const QString name = title.isEmpty() ? own : tr("%1: %2").arg(title, own);
        line.label->setText(line.owner ? name : own);
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
    if (!text)
        return;
    for (const Line& line : m_lines) {
        const Bilingual written = line.en ? text->texts(line.part.path) : Bilingual{text->scalar(line.part.path), {}};
        // What a person is typing in stays as it is, cursor and all, and the blank before the next word.
        if (line.zh->text().trimmed() != qt(written.zh).trimmed())
            line.zh->setText(qt(written.zh));
        if (line.en && line.en->text().trimmed() != qt(written.en).trimmed())
            line.en->setText(qt(written.en));
    }
}

bool TextSection::goTo(std::size_t offset)
{
    const auto isAt = [&](const yaml::Path& path) {
        const yaml::Node* node = m_editing.text()->document().find(path);
        return node && node->begin <= offset && offset <= node->end;
    };
    for (const Line& line : m_lines) {
        if (!isAt(line.part.path))
            continue;
        const bool isEnglish = line.en && (isAt(line.part.path / "en") || (line.en->text().isEmpty() && !line.zh->text().isEmpty()));
        (isEnglish ? line.en : line.zh)->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void TextSection::write(const Line& line)
{
    const QString place = qt(m_editing.file() + '|' + line.part.path.toString());
    // A space at the end would want quotes, which stay once they are there.
    const Bilingual typed{line.zh->text().trimmed().toStdString(), line.en ? line.en->text().trimmed().toStdString() : std::string()};
    const auto change = [&](RuleText& text) {
        return line.en ? text.setTexts(line.part.path, typed, Emptied::Stays) : text.setScalar(line.part.path, typed.zh, Emptied::Stays);
    };
    m_editing.edit(change, tr("Change: %1").arg(line.label->text()), place);
}

}  // namespace huimin
