namespace ChoDon.Platform.Core.Notices;

/// <summary>Knows of one kind of things that people should look at.</summary>
public interface INoticeSource
{
    /// <summary>Unique among the sources.</summary>
    string Id { get; }

    /// <summary>Only who holds it is told: the permission of the page the notices lead to.</summary>
    string Permission { get; }

    /// <summary>Concerns all districts: told only to who holds the permission in the whole installation.</summary>
    bool IsOfInstallation => false;

    /// <summary>The notices of a district, newest first, in the language of the request. At most one query.</summary>
    Task<IReadOnlyList<Notice>> ReadAsync(Guid districtId, CancellationToken cancellationToken);
}
