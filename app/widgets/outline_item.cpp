#include "app/widgets/outline_item.h"

namespace huimin {

QString OutlineItem::spoken() const
{
    QStringList line;
    for (const QString& part : QStringList{markWord, title, whom} + figures + QStringList{amount, unit}) {
        if (!part.isEmpty())
            line << part.trimmed();
    }
    return (QStringList{line.join(u' ')} + said).join(u'\n');
}

}  // namespace huimin
