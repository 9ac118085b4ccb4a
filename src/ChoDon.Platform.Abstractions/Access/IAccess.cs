namespace ChoDon.Platform.Abstractions.Access;

/// <summary>Who is at work in this request or job, and what they may see and change.</summary>
public interface IAccess
{
    /// <summary>Who it is.</summary>
    Actor Actor { get; }

    /// <summary>
    /// The units in which the person holds the permission that the page asks for. A page that asks for none
    /// has an empty scope and sees no rows.
    /// </summary>
    DataScope Scope { get; }

    /// <summary>Whether the person holds a permission in a unit: for showing a button, or for a rule of its own.</summary>
    bool Holds(string permission, Guid unitId);
}
