#pragma once
#include <QWidget>

#include "core/base/diagnostic.h"

class QLabel;
class QToolButton;

namespace huimin {

/// Says across the window what could not be done, until it is dismissed or something is done. Nothing waits for it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const Diagnostics& diagnostics, Language language);
    void tell(const QString& text);
    void retranslate();

private:
    QLabel* m_label;
    QToolButton* m_dismiss;
};

}  // namespace huimin
