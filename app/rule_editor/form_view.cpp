#include "app/rule_editor/form_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/rule_editor/part_section.h"
#include "app/rule_editor/part_table.h"
#include "app/rule_editor/part_model.h"
#include "app/rule_editor/text_section.h"

namespace huimin {

namespace {

bool isBelow(const yaml::Path& path, const yaml::Path& owner)
{
    const auto& steps = path.steps();
    const auto& above = owner.steps();
    return steps.size() >= above.size() && std::equal(above.begin(), above.end(), steps.begin());
}

/// What is shown in the table of a part is not shown beside it once more.
bool isInside(const RulePart& part, const std::vector<RulePart>& parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const RulePart& other) {
        const bool holdsOthers = other.kind == RulePartKind::Conditions || other.kind == RulePartKind::Options || other.kind == RulePartKind::Table;
        return holdsOthers && !(other.path == part.path) && isBelow(part.path, other.path);
    });
}

}  // namespace

FormView::FormView(RuleDocument& document, QWidget* parent) : QScrollArea(parent), m_editing(document)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(QStringLiteral("ruleForm"));
    connect(&document, &RuleDocument::changed, this, &FormView::onChanged);
    connect(&document, &RuleDocument::opened, this, [this] { onChanged(m_thing.file); });
    connect(&m_editing, &RuleEditing::failed, this, &FormView::failed);
    build();
}

void FormView::speak(Language language)
{
    m_language = language;
    setAccessibleName(tr("Form"));
    build();
}

void FormView::show(const RuleThing& thing)
{
    if (thing.file == m_thing.file && thing.path == m_thing.path && !m_parts.empty())
        return;
    m_thing = thing;
    m_editing.document().endTyping();
    m_editing.open(thing.file);
    build();
    verticalScrollBar()->setValue(0);
}

void FormView::setRules(const RuleSetPtr& rules)
{
    m_editing.setRules(rules);
    refresh();
}

std::vector<RulePart> FormView::partsNow() const
{
    std::vector<RulePart> parts;
    if (!m_editing.text())
        return parts;
    for (RulePart& part : m_editing.text()->parts()) {
        const bool isOfInner = std::any_of(m_thing.inner.begin(), m_thing.inner.end(), [&](const RuleThing& inner) { return isBelow(part.path, inner.path); });
        if (isBelow(part.path, m_thing.path) && !isOfInner)
            parts.push_back(std::move(part));
    }
    std::vector<RulePart> shown;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(shown), [&](const RulePart& part) { return !isInside(part, parts); });
    return shown;
}

void FormView::onChanged(const std::string& file)
{
    if (file != m_thing.file)
        return;
    m_editing.open(file);
    // While the text cannot be read the form stays as it was, and says so.
    if (m_editing.text() && partsNow() != m_parts)
        return build();
    refresh();
}

void FormView::build()
{
    m_parts = partsNow();
    m_tables.clear();
    m_texts.clear();
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(4, 4, 12, 12);
    m_said = new QLabel;
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    for (const RulePart& part : m_parts)
        add(part, *layout);
    layout->addStretch(1);
    for (PartSection* section : m_tables)
        section->speak(m_language);
    for (TextSection* section : m_texts)
        section->speak();
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(body);
    refresh();
}

/// Lines that follow one another share their columns.
void FormView::add(const RulePart& part, QVBoxLayout& layout)
{
    if (isTable(part.kind)) {
        m_tables.push_back(new PartSection(m_editing, part));
        layout.addWidget(m_tables.back());
        return;
    }
    QWidget* last = layout.itemAt(layout.count() - 1)->widget();
    auto* section = qobject_cast<TextSection*>(last);
    if (!section) {
        section = new TextSection(m_editing);
        m_texts.push_back(section);
        layout.addWidget(section);
    }
    section->add(part);
}

void FormView::refresh()
{
    for (PartSection* section : m_tables)
        section->refresh();
    for (TextSection* section : m_texts)
        section->refresh();
    const bool isReadable = m_editing.text() != nullptr;
    m_said->setText(m_thing.file.empty() ? tr("Choose at the left what is to be changed.")
                    : !isReadable        ? tr("The text of this file cannot be read as it stands: mend it in the view of the text.")
                    : m_parts.empty()    ? tr("For this file there is no form: change its text.")
                                         : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    widget()->setEnabled(isReadable);
}

void FormView::takeFocus()
{
    if (!m_tables.empty())
        m_tables.front()->table().setFocus(Qt::TabFocusReason);
    else if (auto* field = widget()->findChild<QLineEdit*>())
        field->setFocus(Qt::TabFocusReason);
    else
        setFocus(Qt::TabFocusReason);
    for (PartSection* section : m_tables) {
        PartTable& table = section->table();
        if (!table.currentIndex().isValid() && table.part().rowCount() > 0)
            table.setCurrentIndex(table.part().index(0, 0));
    }
}

bool FormView::goTo(std::size_t offset)
{
    for (PartSection* section : m_tables) {
        const yaml::Node* node = m_editing.text() ? m_editing.text()->document().find(section->table().part().path()) : nullptr;
        if (!node || offset < node->begin || offset > node->end)
            continue;
        int row = 0;
        while (row + 1 < static_cast<int>(node->items.size()) && node->items[static_cast<std::size_t>(row) + 1].begin <= offset)
            ++row;
        PartTable& table = section->table();
        table.setFocus(Qt::OtherFocusReason);
        table.setCurrentIndex(table.part().index(std::min(row, table.part().rowCount() - 1), 0));
        ensureWidgetVisible(&table);
        return true;
    }
    return false;
}

}  // namespace huimin
