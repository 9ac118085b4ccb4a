using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Rehabilitation.Rules;

/// <summary>By when a mentor is named: so many working days after the decision, or after the case came to the village; public holidays left out.</summary>
internal sealed class MentorClock(IWorkingDays days, IDistrictSettings settings)
{
    public DateOnly DueOn(DateOnly since, Guid districtId) => days.After(since, settings.Get(Settings.MentorDays, districtId));
}
