#include "app/rule_editor/form_view.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/rule_editor/owner_title.h"
#include "app/rule_editor/part_section.h"
#include "app/rule_editor/part_table.h"
#include "app/rule_editor/text_section.h"
#include "app/rule_editor/wrapping_field.h"
#include "app/widgets/outline_layout.h"

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
    finish();
    m_language = language;
    setAccessibleName(tr("Form"));
    name();
    refresh();
}

void FormView::show(const RuleThing& thing)
{
    if (thing.file == m_thing.file && thing.path == m_thing.path && !m_parts.empty())
        return;
    finish();
    putRowsAside();
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

bool FormView::finish()
{
    bool isDone = true;
    // Writing one may build the form anew.
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        isDone = m_tables[i]->table().finish() && isDone;
    return isDone;
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
    putRowsAside();
    m_parts = partsNow();
    m_headings.clear();
    m_tables.clear();
    m_texts.clear();
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(4, 4, 12, 12);
    m_said = new QLabel;
    m_said->setWordWrap(true);
    layout->addWidget(m_said);
    addParts(*layout);
    layout->addStretch(1);
    name();
    takeRowsBack();
    if (QWidget* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(body);
    refresh();
}

/// The parts of one owner stand together below its name; a text that is all it has takes the name along in its own line.
void FormView::addParts(QVBoxLayout& layout)
{
    std::vector<yaml::Path> owners;
    for (const RulePart& part : m_parts)
        owners.push_back(ownerPath(*m_editing.text(), m_thing.path, part.path));
    yaml::Path current = m_thing.path;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const bool isNew = i == 0 ? !(owners[i] == m_thing.path) : !(owners[i] == owners[i - 1]);
        const bool isAlone = isNew && !isTable(m_parts[i].kind) && !(owners[i] == m_thing.path) && (i + 1 == owners.size() || !(owners[i + 1] == owners[i]));
        if (!isAlone && !(owners[i] == current)) {
            current = owners[i];
            addHeading(current, layout);
        }
        add(m_parts[i], isAlone ? owners[i] : m_thing.path, layout);
    }
}

void FormView::addHeading(const yaml::Path& owner, QVBoxLayout& layout)
{
    auto* label = new QLabel;
    QFont font = strong(this->font());
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(0, 18, 0, 0);
    layout.addWidget(label);
    m_headings.push_back({label, owner});
}

/// Lines that follow one another share their columns.
void FormView::add(const RulePart& part, const yaml::Path& owner, QVBoxLayout& layout)
{
    if (isTable(part.kind)) {
        m_tables.push_back(new PartSection(m_editing, part));
        layout.addWidget(m_tables.back());
        connect(m_tables.back()->table().selectionModel(), &QItemSelectionModel::currentChanged, this, &FormView::reveal);
        return;
    }
    QWidget* last = layout.itemAt(layout.count() - 1)->widget();
    auto* section = qobject_cast<TextSection*>(last);
    if (!section) {
        section = new TextSection(m_editing);
        m_texts.push_back(section);
        layout.addWidget(section);
    }
    section->add(part, owner == m_thing.path ? std::nullopt : std::optional(owner));
}

/// The thing itself is named where its own parts go on below those of others.
QString FormView::titleOf(const yaml::Path& owner) const
{
    const QString title = ownerTitle(m_editing, owner, m_language);
    return owner == m_thing.path && !title.isEmpty() ? tr("%1, as a whole").arg(title) : title;
}

void FormView::name()
{
    for (PartSection* section : m_tables) {
        const yaml::Path owner = m_editing.text() ? ownerPath(*m_editing.text(), m_thing.path, section->part().path) : m_thing.path;
        section->speak(m_language, owner == m_thing.path ? QString() : ownerTitle(m_editing, owner, m_language));
    }
    for (TextSection* section : m_texts)
        section->speak(m_language, m_thing.path);
}

std::string FormView::draftKey(const RulePart& part) const
{
    std::string key = m_editing.file() + '|' + std::to_string(static_cast<int>(part.kind));
    for (const std::string& owner : part.owner)
        key += '|' + owner;
    const auto& steps = part.path.steps();
    return key + '|' + (!steps.empty() && steps.back().key() ? *steps.back().key() : std::string());
}

void FormView::putRowsAside()
{
    for (PartSection* section : m_tables) {
        if (auto row = section->table().putRowAside())
            m_drafts[draftKey(section->part())] = *std::move(row);
    }
}

void FormView::takeRowsBack()
{
    for (PartSection* section : m_tables) {
        if (auto draft = m_drafts.extract(draftKey(section->part())))
            section->table().part().takeRowBack(std::move(draft.mapped()));
    }
}

void FormView::refresh()
{
    for (PartSection* section : m_tables)
        section->refresh();
    for (TextSection* section : m_texts)
        section->refresh();
    const bool isReadable = m_editing.text() != nullptr;
    for (const Heading& heading : m_headings) {
        if (isReadable)
            heading.label->setText(titleOf(heading.owner));
    }
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
    else if (auto* field = widget()->findChild<WrappingField*>())
        field->setFocus(Qt::TabFocusReason);
    else
        setFocus(Qt::TabFocusReason);
    for (PartSection* section : m_tables) {
        PartTable& table = section->table();
        if (!table.currentIndex().isValid() && table.part().rowCount() > 0)
            table.setCurrentIndex(table.part().index(0, 0));
    }
}

/// A table is as high as its rows: the form scrolls to the one that is gone to.
void FormView::reveal()
{
    for (PartSection* section : m_tables) {
        PartTable& table = section->table();
        if (!table.hasFocus() && !table.isAncestorOf(QApplication::focusWidget()))
            continue;
        const QRect cell = table.visualRect(table.currentIndex());
        const QPoint at = table.viewport()->mapTo(widget(), cell.center());
        ensureVisible(at.x(), at.y(), 0, cell.height() / 2 + fontMetrics().height());
    }
}

bool FormView::goTo(std::size_t offset)
{
    const bool isFound = m_editing.text() && (std::any_of(m_tables.begin(), m_tables.end(), [&](PartSection* section) { return section->goTo(offset); }) ||
                                              std::any_of(m_texts.begin(), m_texts.end(), [&](TextSection* section) { return section->goTo(offset); }));
    if (isFound && QApplication::focusWidget())
        ensureWidgetVisible(QApplication::focusWidget());
    if (isFound)
        reveal();
    return isFound;
}

}  // namespace huimin
