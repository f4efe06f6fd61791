#include "app/shell/shortcut_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace huimin {

namespace {

/// The context of these labels for translators.
struct ShortcutList {
    Q_DECLARE_TR_FUNCTIONS(ShortcutList)
};
QString keysOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << QStringLiteral("**%1**").arg(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" / "));
}

QString line(const QString& keys, const QString& what)
{
    return QStringLiteral("| %1 | %2 |\n").arg(keys, what);
}

}  // namespace

QString shortcutList(const QWidget& window)
{
    QString table = line(ShortcutList::tr("Key"), ShortcutList::tr("What it does")) +
                    QStringLiteral("|---|---|\n");
    QStringList told;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString keys = keysOf(action->shortcuts());
        if (keys.isEmpty() || action->text().isEmpty() || told.contains(keys))
            continue;
        told << keys;
        table += line(keys, action->text());
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        if (!shortcut->whatsThis().isEmpty())
            table += line(keysOf({shortcut->key()}), shortcut->whatsThis());
    }
    table += line(QStringLiteral("**Tab** / **Enter**"), ShortcutList::tr("To the next field"));
    table += line(QStringLiteral("**Y** / **N** / **Delete**"), ShortcutList::tr("Answer a question: yes, no, not asked"));
    table += line(QStringLiteral("**← → ↑ ↓**"), ShortcutList::tr("In the results: walk, open and close"));
    return table;
}

}  // namespace huimin
