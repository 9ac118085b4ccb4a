using ChoDon.Modules.Enrollment.Contracts;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Rehabilitation.AssignMentor;

/// <summary>Who may help in a village: the people who bear an office there, and which of them have accounts.</summary>
internal sealed class MentorChoices(IVillagePeople people, IColleagues colleagues, DistrictVillages villages)
{
    public Task<IReadOnlyList<VillagePerson>> PeopleAsync(Guid villageId, CancellationToken cancellationToken) =>
        people.OfAsync(villageId, villages.Today, cancellationToken);

    public Task<IReadOnlyList<Colleague>> AccountsAsync(Guid villageId, CancellationToken cancellationToken) =>
        colleagues.OfAsync(Permissions.Mentor, villageId, cancellationToken);

    public static string KeyOf(VillagePerson person) => VietnameseText.MatchKey(person.Name);
}
