using ChoDon.Modules.Campaigns.Data;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Settings;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Campaigns.Rules;

/// <summary>What holds for every session, however it is entered.</summary>
internal sealed class SessionRules(DistrictVillages villages, IDistrictSettings settings)
{
    /// <summary>The most people that one village session may have.</summary>
    public int MostPeople => settings.Get(Settings.MostPeople, villages.District.Id);

    /// <summary>The day of a session that was held: not ahead, and not before the plan it follows.</summary>
    public bool HeldOn(Problems problems, string field, DateOnly? day, Campaign? campaign) => campaign is null
        ? problems.Day(field, day, FirstSensible.Day, villages.Today, "Error.TooLongAgo")
        : problems.Day(field, day, campaign.FirstDay, villages.Today, "Error.BeforePlan");

    /// <summary>The day of a session that is planned: within the campaign, and not so far ahead that it is a slip.</summary>
    public bool PlannedFor(Problems problems, string field, DateOnly? typed, Campaign? campaign)
    {
        var last = villages.Today.AddYears(2);
        if (typed is not { } day)
            problems.Add(field, "Error.DayMissing");
        else if (day < villages.Today)
            problems.Add(field, "Error.PlannedInPast");
        else if (campaign is not null && day < campaign.FirstDay)
            problems.Add(field, "Error.BeforePlan", campaign.FirstDay);
        else if (campaign?.LastDay < day)
            problems.Add(field, "Error.AfterPlan", campaign.LastDay!.Value);
        else if (day > last)
            problems.Add(field, "Error.TooFarAhead", last);
        else
            return true;
        return false;
    }

    public void Numbers(Problems problems, HeadCount count)
    {
        problems.Count(nameof(count.Attendance), count.Attendance, 1, MostPeople);
        Part(problems, nameof(count.Women), count.Women, count.Attendance);
        Part(problems, nameof(count.Minority), count.Minority, count.Attendance);
        problems.Count(nameof(count.UsefulInformation), count.UsefulInformation, 0, Session.MostInformation);
    }

    private static void Part(Problems problems, string field, int? part, int? whole)
    {
        if (part < 0 || part > whole)
            problems.Add(field, "Error.MoreThanAll", 0, whole ?? 0);
    }
}
