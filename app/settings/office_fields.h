#pragma once
#include "app/settings/settings_section.h"
#include "core/report/printout.h"

class QLineEdit;

namespace huimin {

/// Who the office is, for its prints.
class OfficeFields : public SettingsSection {
    Q_OBJECT
public:
    explicit OfficeFields(const report::Office& office, QWidget* parent = nullptr);

    report::Office office() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QLineEdit* addLine(const std::string& text);

    QLineEdit* m_authority;
    QLineEdit* m_address;
    QLineEdit* m_phone;
    QLineEdit* m_official;
};

}  // namespace huimin
