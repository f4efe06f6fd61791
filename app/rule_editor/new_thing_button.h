#pragma once
#include <QToolButton>

#include "app/rule_editor/rule_template.h"

namespace huimin {

/// Offers the kinds of things that can be begun in a menu.
class NewThingButton : public QToolButton {
    Q_OBJECT
public:
    explicit NewThingButton(QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void asked(huimin::NewThing::Kind kind);
};

}  // namespace huimin
