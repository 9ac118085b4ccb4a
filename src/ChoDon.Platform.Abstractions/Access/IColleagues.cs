namespace ChoDon.Platform.Abstractions.Access;

/// <summary>People with accounts who may work somewhere: to put one of them on a case.</summary>
public interface IColleagues
{
    /// <summary>Who holds the permission in the unit today and can sign in, by name.</summary>
    Task<IReadOnlyList<Colleague>> OfAsync(string permission, Guid unitId, CancellationToken cancellationToken);
}
