#pragma once
#include <QLabel>

namespace huimin {

/// A text that is there when one looks for it; follows light and dark.
class FaintLabel : public QLabel {
    Q_OBJECT
public:
    explicit FaintLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

}  // namespace huimin
