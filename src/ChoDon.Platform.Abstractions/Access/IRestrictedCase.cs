namespace ChoDon.Platform.Abstractions.Access;

/// <summary>
/// A case of which only the people on it may know: its <see cref="CasePerson"/>s. A filter in every query keeps it from all
/// others, whatever permission they hold. What others may have of it is a count; the one place of a module that counts says so.
/// </summary>
public interface IRestrictedCase : IUnitRecord
{
    /// <summary>Its key.</summary>
    Guid Id { get; }
}
