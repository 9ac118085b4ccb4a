using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Proposals that the commune has to look at.</summary>
internal sealed class ReviewReminder(CommendationsDbContext data, AwardFormCatalog forms, IUnitDirectory directory)
    : WaitingReminder(data, forms, directory)
{
    public static readonly ReminderDefinition Definition = new("review", "Reminder.Review", Permissions.Review);

    protected override ProposalState State => ProposalState.Submitted;

    protected override Stage Stage => Stage.Submitted;

    protected override string TextKey => "Reminder.ReviewOf";

    protected override bool IsForTheBody => false;
}
