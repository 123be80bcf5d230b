# The grader, with the tested set of packages: docs/operators.md says how to run it, and which
# isolation holds inside. Nothing of a course is in the image: it is mounted at /course.
#
# The base is pinned by its tag, which may be moved. For a build that is the same for ever, add the
# digest that `docker pull` prints: --build-arg BASE=python:3.11.14-slim-bookworm@sha256:...
ARG BASE=python:3.11.14-slim-bookworm

# What installing needs stays behind in this stage: pip's cache, and a compiler if a package wants one.
FROM ${BASE} AS build
ENV PIP_NO_CACHE_DIR=1 \
    PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/venv
WORKDIR /opt/autograder
# The packages first: they stay in Docker's cache while the sources change.
COPY pyproject.toml constraints.txt ./
RUN mkdir autograder lessons reference \
    && touch README.md LICENSE autograder/__init__.py lessons/__init__.py reference/__init__.py \
    && /opt/venv/bin/python -m pip install -c constraints.txt -e '.[cluster,lessons]' \
    && rm -r README.md LICENSE autograder lessons reference
COPY README.md LICENSE nbgrader_config.py ./
COPY autograder autograder
COPY lessons lessons
COPY reference reference
COPY solutions solutions
COPY assignments assignments
RUN /opt/venv/bin/python -m pip install --no-deps -c constraints.txt -e . \
    && /opt/venv/bin/python -m compileall -q autograder lessons reference

FROM ${BASE}
LABEL org.opencontainers.image.title="gans-and-style-transfer grader" \
      org.opencontainers.image.licenses="MIT"
# `autograder collect` reads the times of commits with git.
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --gid 10001 grader \
    && useradd --uid 10001 --gid 10001 --create-home --shell /usr/sbin/nologin grader \
    && install --directory --owner grader --group grader /course
COPY --from=build /opt /opt
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib
USER 10001:10001
WORKDIR /course
VOLUME /course
ENTRYPOINT ["autograder"]
# Without a command it says which isolation holds here; the exit status is 1 if it is not enough.
CMD ["doctor"]
