#pragma once
#include <optional>

#include "app/settings/settings_section.h"
#include "core/calendar/date.h"

class QCheckBox;
class QComboBox;

namespace huimin {

class DayEdit;
struct OfficeSettings;

/// What the window and a new case begin with.
class StartFields : public SettingsSection {
    Q_OBJECT
public:
    /// `counties`: those there are sheets for; another may be typed.
    StartFields(const OfficeSettings& settings, const QStringList& counties, QWidget* parent = nullptr);

    /// There are sheets for these now. What is entered stays.
    void setCounties(const QStringList& counties);

    std::string county() const;
    std::optional<Date> day() const;
    bool startsMasked() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QComboBox* m_county;
    QCheckBox* m_hasDay;
    DayEdit* m_day;
    QCheckBox* m_masked;
};

}  // namespace huimin
