#pragma once
#include <QPushButton>

namespace huimin {

/// What stands in the place of a covered field: flat, so that it reads as text, and with the ring of the accent while it has the keys.
class CoverButton : public QPushButton {
    Q_OBJECT
public:
    explicit CoverButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace huimin
