#pragma once
#include <QLabel>

namespace huimin {

/// Says what is wrong with a field; follows light and dark. Wrong is said in words, the colour only helps to find them.
class ProblemLabel : public QLabel {
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

}  // namespace huimin
