#include "app/document/office_folder.h"

#include <QStandardPaths>

namespace huimin {

QString officeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

}  // namespace huimin
