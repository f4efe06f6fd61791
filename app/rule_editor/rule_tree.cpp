#include "app/rule_editor/rule_tree.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/widgets/qt_text.h"
#include "app/widgets/undo_keys.h"

namespace huimin {

namespace {

enum Role { ThingRole = Qt::UserRole + 1, KeyRole, SoughtRole };

QString keyOf(const RuleThing& thing)
{
    return qt(thing.file) + u'|' + qt(thing.path.toString());
}

}  // namespace

RuleTree::RuleTree(const RuleList& list, QWidget* parent) : QWidget(parent), m_list(list), m_sought(new QLineEdit), m_view(new QTreeView)
{
    build();
    connect(&list, &RuleList::changed, this, &RuleTree::fill);
    connect(m_sought, &QLineEdit::textChanged, this, &RuleTree::sift);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RuleTree::onCurrentChanged);
}

void RuleTree::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 8);
    layout->addWidget(m_sought);
    layout->addWidget(m_view, 1);
    m_sifted.setSourceModel(&m_model);
    m_sifted.setRecursiveFilteringEnabled(true);
    m_sifted.setFilterRole(SoughtRole);
    m_sifted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_sifted);
    m_view->setHeaderHidden(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformRowHeights(true);
    m_view->setObjectName(QStringLiteral("ruleTree"));
    m_sought->setObjectName(QStringLiteral("ruleSought"));
    m_sought->setClearButtonEnabled(true);
    m_sought->installEventFilter(this);
    new UndoKeys(*m_sought);
    m_view->installEventFilter(this);
    setFocusProxy(m_sought);
}

void RuleTree::speak(Language language)
{
    m_language = language;
    m_sought->setPlaceholderText(tr("Search the rules"));
    m_sought->setAccessibleName(tr("Search the rules"));
    m_view->setAccessibleName(tr("Rules"));
    fill();
}

void RuleTree::fill()
{
    rememberOpen();
    m_isFilling = true;
    m_model.clear();
    for (const RuleList::Pack& pack : m_list.packs())
        fillPack(pack);
    restoreOpen();
    m_isFilling = false;
}

void RuleTree::fillPack(const RuleList::Pack& pack)
{
    auto* top = new QStandardItem(qt(pack.title.in(m_language)));
    top->setData(qt("pack:" + pack.folder), KeyRole);
    m_model.appendRow(top);
    const QString names[] = {tr("Benefits"), tr("Statements"), tr("Standards"), tr("Parameters"), tr("Facts"), tr("Definitions"), tr("Papers"),
                             tr("Other files")};
    std::vector<QStandardItem*> groups(std::size(names));
    for (const auto& things : pack.files) {
        for (const RuleThing& thing : things) {
            QStandardItem*& group = groups[static_cast<std::size_t>(thing.kind)];
            if (!group) {
                group = new QStandardItem(names[static_cast<std::size_t>(thing.kind)]);
                group->setData(qt("group:" + pack.folder) + QString::number(static_cast<int>(thing.kind)), KeyRole);
            }
            addThing(*group, thing);
        }
    }
    for (QStandardItem* group : groups) {
        if (group)
            top->appendRow(group);
    }
}

void RuleTree::addThing(QStandardItem& parent, const RuleThing& thing)
{
    const QString label = qt(thing.label.in(m_language));
    auto* item = new QStandardItem(label.isEmpty() ? qt(thing.id) : label);
    item->setToolTip(qt(thing.id + "\n" + thing.file));
    item->setData(QVariant::fromValue(thing), ThingRole);
    item->setData(keyOf(thing), KeyRole);
    item->setData(qt(thing.label.zh + ' ' + thing.label.en + ' ' + thing.id + ' ' + thing.file), SoughtRole);
    for (const RuleThing& inner : thing.inner)
        addThing(*item, inner);
    parent.appendRow(item);
}

QStandardItem* RuleTree::itemOf(const QString& key) const
{
    const QModelIndexList found = m_model.match(m_model.index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : m_model.itemFromIndex(found.front());
}

void RuleTree::rememberOpen()
{
    if (!m_sought->text().isEmpty())
        return;
    m_open.clear();
    const QModelIndexList all = m_model.match(m_model.index(0, 0), KeyRole, QString(), -1, Qt::MatchContains | Qt::MatchRecursive);
    for (const QModelIndex& index : all) {
        if (m_view->isExpanded(m_sifted.mapFromSource(index)))
            m_open.insert(index.data(KeyRole).toString());
    }
}

void RuleTree::restoreOpen()
{
    if (!m_sought->text().isEmpty()) {
        m_view->expandAll();
    } else {
        for (const QString& key : m_open) {
            if (const QStandardItem* item = itemOf(key))
                m_view->expand(m_sifted.mapFromSource(item->index()));
        }
    }
    if (const QStandardItem* item = itemOf(m_current))
        m_view->setCurrentIndex(m_sifted.mapFromSource(item->index()));
}

void RuleTree::sift(const QString& text)
{
    if (!text.isEmpty() && m_sifted.filterRegularExpression().pattern().isEmpty())
        rememberOpen();
    m_isFilling = true;
    m_sifted.setFilterFixedString(text.trimmed());
    m_view->collapseAll();
    restoreOpen();
    m_isFilling = false;
}

void RuleTree::mark(const RuleThing& thing)
{
    m_current = keyOf(thing);
    const QStandardItem* item = itemOf(m_current);
    if (!item)
        return;
    m_isFilling = true;
    m_view->setCurrentIndex(m_sifted.mapFromSource(item->index()));
    m_view->scrollTo(m_view->currentIndex());
    m_isFilling = false;
}

void RuleTree::takeFocus()
{
    m_sought->setFocus(Qt::TabFocusReason);
    m_sought->selectAll();
}

void RuleTree::onCurrentChanged(const QModelIndex& current)
{
    const QVariant thing = current.data(ThingRole);
    if (m_isFilling || !thing.isValid())
        return;
    m_current = current.data(KeyRole).toString();
    Q_EMIT chosen(thing.value<RuleThing>(), false);
}

bool RuleTree::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_sought && (isEnter || key == Qt::Key_Down)) {
        // To the first thing that was found.
        m_view->setFocus(Qt::TabFocusReason);
        QModelIndex index = m_view->currentIndex().isValid() && m_sought->text().isEmpty() ? m_view->currentIndex() : m_sifted.index(0, 0);
        while (!m_sought->text().isEmpty() && index.isValid() && !index.data(ThingRole).isValid())
            index = m_view->indexBelow(index);
        if (index.isValid())
            m_view->setCurrentIndex(index);
        return true;
    }
    if (watched == m_view && isEnter) {
        const QVariant thing = m_view->currentIndex().data(ThingRole);
        if (thing.isValid())
            Q_EMIT chosen(thing.value<RuleThing>(), true);
        else
            m_view->setExpanded(m_view->currentIndex(), !m_view->isExpanded(m_view->currentIndex()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace huimin
