#include "app/widgets/outline_item.h"

namespace huimin {

QString OutlineItem::spoken() const
{
    QStringList line;
    for (const QString& part : {markWord, title, whom, amount.isEmpty() ? QString() : amount + u' ' + unit}) {
        if (!part.isEmpty())
            line << part.trimmed();
    }
    return (QStringList{line.join(u' ')} + said).join(u'\n');
}

}  // namespace huimin
