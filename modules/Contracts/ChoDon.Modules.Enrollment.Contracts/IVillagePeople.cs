namespace ChoDon.Modules.Enrollment.Contracts;

/// <summary>The people who bear an office in a village: leaders of its model, the head of the village, respected persons and others.</summary>
public interface IVillagePeople
{
    /// <summary>Who bears an office on the day, by name, each once; of villages that whoever is at work may see.</summary>
    Task<IReadOnlyList<VillagePerson>> OfAsync(Guid villageId, DateOnly day, CancellationToken cancellationToken);
}
