# The image for CI: the static program, git for --since and --fix, a shell for
# systems such as GitLab that run scripts in it.
#
#   docker run --rm --volume "$PWD:/src" ghcr.io/wakeful-rs/wakeful check

FROM golang:1.25-bookworm AS build
WORKDIR /wakeful
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# The folder's owner is not who builds here; without this, git would not tell
# the version.
RUN git config --global --add safe.directory /wakeful && packaging/build.sh /bin/wakeful

FROM alpine:3.22
# Checkouts that are mounted belong to somebody else too. Alpine keeps no old
# versions that one could pin.
# hadolint ignore=DL3018
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=build /bin/wakeful /usr/local/bin/wakeful
RUN ln -s wakeful /usr/local/bin/cargo-wakeful
USER 65532:65532
WORKDIR /src
ENTRYPOINT ["wakeful"]
CMD ["check"]
