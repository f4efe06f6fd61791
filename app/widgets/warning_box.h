#pragma once
#include <QStringList>

#include "app/widgets/tinted_box.h"

class QLabel;

namespace huimin {

/// What is doubtful about what is shown as a whole; hidden where nothing is.
class WarningBox : public TintedBox {
    Q_OBJECT
public:
    explicit WarningBox(QWidget* parent = nullptr);

    void tell(const QStringList& warnings);

private:
    QLabel* m_label;
};

}  // namespace huimin
