#include "app/widgets/outline_item.h"

namespace huimin {

QString OutlineItem::spoken() const
{
    QStringList line;
    const QString doneWord = !done ? QString() : *done ? tr("done") : tr("not done");
    for (const QString& part : QStringList{doneWord, markWord, title, whom} + figures + QStringList{amount, unit}) {
        if (!part.isEmpty())
            line << part.trimmed();
    }
    return (QStringList{line.join(u' ')} + said).join(u'\n');
}

}  // namespace huimin
