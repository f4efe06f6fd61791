#pragma once
#include <QFrame>

namespace huimin {

/// A box on a ground of its own, for what wants an answer or is to be noticed; follows light and dark.
class TintedBox : public QFrame {
    Q_OBJECT
public:
    enum class Tint { Question, Warning };
    explicit TintedBox(Tint tint, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Tint m_tint;
};

}  // namespace huimin
